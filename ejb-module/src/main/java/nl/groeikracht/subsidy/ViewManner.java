package nl.groeikracht.subsidy;

/** How a view was given; the applicant chooses (Awb 4:9). */
public enum ViewManner {
    WRITTEN,
    ORAL
}
