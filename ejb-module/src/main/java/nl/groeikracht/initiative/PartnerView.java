package nl.groeikracht.initiative;

import java.io.Serializable;

/** An organisation that helps a team, and with what. */
public record PartnerView(long id, String name, String about) implements Serializable {}
