package org.attache.reading.find.deployments;

import org.attache.reading.find.deployments.DeploymentWords.Role;

/** A word that says what happens to forces. */
record Trigger(int token, Role role) {}
