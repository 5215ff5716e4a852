/** How the work goes: figures, charts and the cases behind them. */
package nl.groeikracht.web.monitor;
