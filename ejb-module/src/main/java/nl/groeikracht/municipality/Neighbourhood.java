package nl.groeikracht.municipality;

import java.io.Serializable;

/**
 * A neighbourhood as CBS counts it in a year: codes change, so the year belongs to the key.
 *
 * @param code BU and eight characters
 * @param year of the CBS division
 */
public record Neighbourhood(String code, int year, String name, String gmCode, Long areaId, String areaName)
        implements Serializable {}
