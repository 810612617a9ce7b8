package org.attache.register.fields;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.attache.model.Deployment;
import org.attache.model.Finding;
import org.attache.model.Modality;
import org.attache.model.PartialDate;
import org.attache.model.Strength;
import org.attache.register.entry.Telling;

/** What is said of a deployment. */
final class DeploymentFields implements FieldReader {

  @Override
  public List<Said> read(Telling telling) {
    Deployment deployment = (Deployment) telling.finding();
    return new Saying(telling)
        .code(Fields.SENDER, Optional.of(deployment.sender()))
        .code(Fields.LOCATION, deployment.location())
        .words(Fields.STRENGTH, deployment.strength().map(Strength::wording))
        .words(Fields.UNIT, deployment.unit())
        .choice(Fields.FRAMEWORK, deployment.framework())
        .words(Fields.MANDATE, deployment.mandate())
        .words(Fields.PURPOSE, deployment.purpose())
        .code(Fields.SINCE, deployment.since())
        .choice(Fields.STAGE, Optional.of(deployment.stage()))
        .status(deployment.status())
        .list();
  }

  @Override
  public Modality status(Finding finding) {
    return ((Deployment) finding).status();
  }

  @Override
  public Optional<PartialDate> on(Finding finding) {
    return ((Deployment) finding).since();
  }

  @Override
  public Optional<String> stage(Finding finding) {
    return Optional.of(((Deployment) finding).stage().name().toLowerCase(Locale.ROOT));
  }
}
