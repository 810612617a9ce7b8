/**
 * Fits the weights by which a finding's confidence is told, and measures how well the shares hold
 * on samples that the fit has not seen.
 */
package org.attache.bench.calibration;
