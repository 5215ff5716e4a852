package nl.groeikracht.shared;

/** Tells who is acting now; the municipality domain knows its people and answers. */
public interface CurrentActor {

    Actor actor();
}
