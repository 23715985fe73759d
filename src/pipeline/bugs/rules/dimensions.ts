import { impacts, severities } from '../severity.ts';
import type { BugRule } from './rule.ts';

/** B2: a filed bug lacks a dimension. Chain level and owner are asked for by rules of their own. */
export const missingDimensions: BugRule = ({ record, severity, impact }, { words }) => {
  if (record === undefined) return undefined;
  const { fields, notes } = words.bugs;
  const lacking = [
    severity === undefined && fields.severity,
    impact === undefined && fields.impact,
    record.surface === undefined && fields.surface,
    record.class === undefined && fields.class,
    record.reach === undefined && fields.reach,
    record.reversibility === undefined && fields.reversibility,
  ].filter((field) => field !== false);
  return lacking.length === 0
    ? undefined
    : { rule: 'B2', grade: 'warn', says: notes.lacksFields(record.bug, lacking) };
};

/** This many steps apart, severity and impact ask to be explained. */
const wide = 2;

/** B3: severity and impact lie far apart. */
export const wideApart: BugRule = ({ severity, impact, priority }, { words }) => {
  if (severity === undefined || impact === undefined || priority === undefined) return undefined;
  const apart = Math.abs(severities.indexOf(severity.is) - impacts.indexOf(impact.is));
  if (apart < wide) return undefined;
  const { severities: bad, impacts: felt, notes } = words.bugs;
  return { rule: 'B3', grade: 'note', says: notes.wideApart(bad[severity.is], felt[impact.is], priority) };
};
