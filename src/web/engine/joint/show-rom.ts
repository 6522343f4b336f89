/** A ROM that is ready, as the page shows it. */
import type { PlanReport } from '../../../assembly/plan/report.js';
import { checkFile } from '../../../report/check.js';
import { PLAN_CATALOGUE } from '../../../vm/recipe/plan-catalogue.js';
import { ROLE_NAMES } from '../../../vm/recipe/rom-role-names.js';
import type { ReadyRom } from '../../joint-result.js';
import { showFindings } from '../show/show-finding.js';
import { showVerdicts } from '../show/show-verdicts.js';
import { inAll } from '../words.js';
import { JOINT, type JointWork } from './joint-work.js';
import type { Rom } from './ready-roms.js';

/** Nothing of one that the plan has no place for. */
export function showRom(
	{ name, bytes, examined, built, from }: Rom,
	plan: PlanReport,
	{ downloads, platform: { sha256 } }: Pick<JointWork, 'downloads' | 'platform'>,
): ReadyRom[] {
	const planned = plan.roms.find((each) => each.name === name);
	if (planned?.role === undefined) return [];
	const { role, function: place, fit } = planned;
	const checked = built ?? checkFile(examined, { fileName: name });
	const findings = showFindings(planned.findings, PLAN_CATALOGUE);
	return [
		{
			download: downloads.bytes(JOINT, name, bytes),
			role,
			roleName: inAll((language) => ROLE_NAMES[language][role]),
			...(place !== undefined && { function: place }),
			size: bytes.length,
			sha256: sha256(bytes),
			fit,
			verdicts: showVerdicts(checked, findings),
			findings,
			from,
		},
	];
}
