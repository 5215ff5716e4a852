/** What was paid too much and has to come back: claim, reminder, interest, payment (Awb 4:57 and title 4.4). */
package nl.groeikracht.recovery;
