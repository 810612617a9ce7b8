/**
 * The pages as people use them: in a Chromium without a window. Where none is installed these tests
 * are skipped and say so, but not in CI.
 */
package org.attache.web.chromium;
