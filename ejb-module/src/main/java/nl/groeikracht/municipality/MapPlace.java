package nl.groeikracht.municipality;

import java.io.Serializable;

/**
 * Where a neighbourhood lies on a map of tiles: in its real place among the others, not in its real size.
 *
 * @param areaName null when it lies in no area
 * @param column from the left, counted from 0
 * @param row from the top, counted from 0; odd rows lie half a tile to the right
 */
public record MapPlace(String code, String name, String areaName, int column, int row) implements Serializable {}
