package nl.groeikracht.launcher;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** What the environment says about this start. */
record Settings(Map<String, String> environment) {
    Path dataDirectory() {
        return Path.of(value("GROEIKRACHT_DATA_DIR", "data")).toAbsolutePath().normalize();
    }

    String address() {
        return value("GROEIKRACHT_BIND", "127.0.0.1");
    }

    String managementAddress() {
        return value("GROEIKRACHT_MANAGEMENT_BIND", "127.0.0.1");
    }

    int httpPort() {
        return port("GROEIKRACHT_HTTP_PORT", 8080);
    }

    int managementPort() {
        return port("GROEIKRACHT_MANAGEMENT_PORT", 9990);
    }

    int databasePort() {
        return port("GROEIKRACHT_DB_PORT", 54329);
    }

    boolean demo() {
        return Boolean.parseBoolean(value("GROEIKRACHT_DEMO", "false"));
    }

    /** The database that somebody else looks after, when there is one. */
    Optional<Database> externalDatabase() {
        return optional("GROEIKRACHT_DB_URL").map(url -> {
            var application = new Database.Login(
                    value("GROEIKRACHT_DB_USER", "groeikracht"), value("GROEIKRACHT_DB_PASSWORD", ""));
            var owner = optional("GROEIKRACHT_DB_OWNER_USER")
                    .map(user -> new Database.Login(user, value("GROEIKRACHT_DB_OWNER_PASSWORD", "")))
                    .orElse(application);
            return new Database(withProtocol(url), application, owner);
        });
    }

    private static String withProtocol(String url) {
        if (url.startsWith("jdbc:postgresql:")) return url;
        if (url.startsWith("postgresql:") || url.startsWith("postgres:"))
            return "jdbc:postgresql:" + url.replaceFirst("^[a-z]+:", "");
        throw new StartupProblem("GROEIKRACHT_DB_URL moet beginnen met jdbc:postgresql:// en is nu %s.".formatted(url));
    }

    Optional<String> stateKey() {
        return optional("GROEIKRACHT_STATE_KEY");
    }

    private int port(String name, int usual) {
        var text = value(name, Integer.toString(usual));
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) >= 1 && Integer.parseInt(text) <= 65535)
            return Integer.parseInt(text);
        throw new StartupProblem(
                "%s moet een poortnummer zijn (1 tot en met 65535) en is nu \"%s\".".formatted(name, text));
    }

    private String value(String name, String usual) {
        return optional(name).orElse(usual);
    }

    private Optional<String> optional(String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }
}
