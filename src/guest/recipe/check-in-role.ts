/** `check` of a ROM that has a role for a device, with what it has no role for itself: a card's own ROM. */
import { type Finding, finder } from '../../bytes/finding.js';
import { toldFindings } from '../../bytes/told-findings.js';
import type { Role } from '../../consumers/role-names.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { type CheckOptions, type CheckReport, checkFile } from '../../report/check.js';
import { checkHelper, type HelperUse } from '../check-helper.js';
import type { DeviceKind } from '../device-kind.js';
import { PLAN_FINDINGS } from './findings.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS>();

export function checkInRole(
	file: ExaminedFile,
	role: RomRole | undefined,
	kind: DeviceKind | undefined,
	options: Omit<CheckOptions, 'role'>,
	use: HelperUse = {},
): CheckReport {
	const checked = checkedRole(role);
	const report = checkFile(file, { ...options, ...(checked !== undefined && { role: checked }) });
	const about = toldFindings(cardRomFindings(report, role, kind), PLAN_FINDINGS);
	const inRole = { ...report, findings: [...report.findings, ...about] };
	return role === 'intel-igd' || role === 'intel-2-in-1' ? checkHelper(inRole, options, use) : inRole;
}

function checkedRole(role: RomRole | undefined): Role | undefined {
	if (role === 'intel-2-in-1') return 'intel-igd';
	return role === 'card-rom' || role === 'intel-vbios' ? undefined : role;
}

function cardRomFindings(
	{ verdicts, fit }: CheckReport,
	role: RomRole | undefined,
	kind: DeviceKind | undefined,
): Finding[] {
	const own = role === 'card-rom' || (role === 'amd-vbios' && kind === 'amd-card');
	if (!own || verdicts.ovmf === 'runs' || !fit) return [];
	return [found('card-rom-no-picture', 'warning', {})];
}
