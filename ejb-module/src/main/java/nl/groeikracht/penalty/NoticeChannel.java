package nl.groeikracht.penalty;

/** How a notice of default came in. It is a formal message: also by the electronic channel (Awb 2:13). */
public enum NoticeChannel {
    ONLINE,
    POST,
    COUNTER
}
