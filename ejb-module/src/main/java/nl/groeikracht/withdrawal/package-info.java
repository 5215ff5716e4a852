/** Changing or withdrawing a grant or a determination (Awb 4:48 to 4:50). */
package nl.groeikracht.withdrawal;
