/** A decision that is late: the notice of default, the penalty that grows and the decision that fixes it (Awb 4:17–4:20). */
package nl.groeikracht.penalty;
