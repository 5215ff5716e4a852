/** A request for money: from receipt through completeness, conditions, advice and decision to letter and payment. */
package nl.groeikracht.subsidy;
