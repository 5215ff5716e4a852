-- Who made a version of a scheme and why, for the list of versions; the trail has what changed.
alter table scheme_version
    add made_by text references person,
    add made_at timestamptz,
    add reason  text;
