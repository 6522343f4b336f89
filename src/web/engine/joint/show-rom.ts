/** A ROM that is ready, as the page shows it. */
import type { PlanReport } from '../../../assembly/plan/report.js';
import { kindNamed } from '../../../graphics/kinds/kinds.js';
import { checkFile } from '../../../report/check.js';
import { PLAN_CATALOGUE } from '../../../vm/recipe/plan-catalogue.js';
import { ROLE_NAMES, type RomRole } from '../../../vm/recipe/rom-role-names.js';
import type { ReadyRom } from '../../joint-result.js';
import type { Words } from '../../shown.js';
import { JOINT } from '../owners.js';
import { showFindings } from '../show/show-finding.js';
import { showVerdicts } from '../show/show-verdicts.js';
import { inAll, words } from '../words.js';
import type { JointWork } from './joint-work.js';
import type { Rom } from './ready-roms.js';

/** Nothing of one that the plan has no place for. */
export function showRom(
	{ name, bytes, sha256, examined, built, from }: Rom,
	plan: PlanReport,
	{ downloads }: Pick<JointWork, 'downloads'>,
): ReadyRom[] {
	const planned = plan.roms.find((each) => each.name === name);
	if (planned?.role === undefined) return [];
	const { role, function: place, fit } = planned;
	const checked = built ?? checkFile(examined, { fileName: name });
	const findings = showFindings(planned.findings, PLAN_CATALOGUE);
	return [
		{
			download: downloads.bytes(JOINT, name, { bytes, sha256 }),
			role,
			roleName: roleName(role),
			...(place !== undefined && { function: place }),
			size: bytes.length,
			sha256,
			fit,
			verdicts: showVerdicts(checked, findings),
			findings,
			from,
		},
	];
}

/** Of those that have the name of a kind of graphics, that; of others what they are in a sentence. */
function roleName(role: RomRole): Words {
	const kind = kindNamed(role === 'intel-igd' ? 'igd-helper' : role);
	return kind === undefined ? inAll((language) => ROLE_NAMES[language][role]) : words(kind.texts.label);
}
