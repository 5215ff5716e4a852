-- Where a neighbourhood lies among the others of its municipality: the column and row of its hexagon on a map of tiles.
-- Odd rows lie half a tile to the right. Empty: it is on no map.
alter table neighbourhood
    add column map_column integer check (map_column between 0 and 99),
    add column map_row    integer check (map_row between 0 and 99),
    add constraint neighbourhood_map_place check ((map_column is null) = (map_row is null)),
    add constraint neighbourhood_map_tile unique (gm_code, year, map_column, map_row);
