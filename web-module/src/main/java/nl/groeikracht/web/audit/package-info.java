/** The auditor's page: reads the trail, changes nothing. */
package nl.groeikracht.web.audit;
