package nl.groeikracht.budget;

/** What does not change between the versions of a scheme. */
record SchemeHead(String gmCode, String slug) {}
