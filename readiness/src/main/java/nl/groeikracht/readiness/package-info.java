/** What an operator, or a load balancer, may know of the application: whether it can work. */
package nl.groeikracht.readiness;
