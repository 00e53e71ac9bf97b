package dk.roedtraad.platform.imports.storing;

import dk.roedtraad.platform.imports.Sheet;
import java.util.List;

/**
 * The statements run over every slice of one sheet before the next pass begins. A sheet whose rows
 * refer to later sheets has a second pass; only the first counts as progress.
 */
enum MergePass {
  UNITS(Sheet.UNITS, true, OrganisationSteps.UNITS),
  UNITS_ABOVE(Sheet.UNITS, false, OrganisationSteps.UNITS_ABOVE),
  STAFF(Sheet.STAFF, true, OrganisationSteps.STAFF),
  CHILDREN(Sheet.CHILDREN, true, ChildSteps.CHILDREN),
  ADULTS(Sheet.ADULTS, true, AdultSteps.ADULTS),
  HOMES(Sheet.CHILDREN, false, ChildSteps.HOMES),
  NAMED_SIBLINGS(Sheet.CHILDREN, false, ChildSteps.SIBLINGS),
  CUSTODY(Sheet.CUSTODY, true, RelationSteps.CUSTODY),
  SIBLINGS(Sheet.CUSTODY, false, RelationSteps.SIBLINGS),
  ENROLMENTS(Sheet.ENROLMENTS, true, RelationSteps.ENROLMENTS);

  final Sheet sheet;
  final boolean counts;
  final List<MergeStep> steps;

  MergePass(Sheet sheet, boolean counts, List<MergeStep> steps) {
    this.sheet = sheet;
    this.counts = counts;
    this.steps = steps;
  }
}
