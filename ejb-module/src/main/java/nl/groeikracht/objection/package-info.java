/** Legal protection: objections, and what a municipality owes when it decides too late (Awb chapters 4, 6 and 7). */
package nl.groeikracht.objection;
