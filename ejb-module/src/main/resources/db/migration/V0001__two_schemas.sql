-- Our tables live in groeikracht, the engine's in engine. The application's role gets in, and gets rights per table.
create schema engine;
grant usage on schema groeikracht, engine to groeikracht_app;
