package nl.groeikracht.document;

/**
 * Hears what became of a message. Called in a transaction of its own; when it fails it is called again later, so the
 * same news may come more than once. Every bean that implements this is told of every message: look at the case and the
 * kind first.
 */
public interface DeliveryListener {

    /** The mail server took the message at {@link MessageInfo#closedAt()}, under {@link MessageInfo#mailId()}. */
    void delivered(MessageInfo message);

    /** All attempts failed, for the reason in {@link MessageInfo#lastError()}: another way has to be found. */
    void undeliverable(MessageInfo message);
}
