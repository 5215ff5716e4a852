/** From the end of the activity to the determination of the subsidy (Awb 4:42–4:47): account, sample, decision. */
package nl.groeikracht.determination;
