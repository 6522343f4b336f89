/** `check` of a ROM that has a role for a device, with what it has no role for itself: a card's own ROM. */
import type { Finding } from '../../bytes/finding.js';
import type { Role } from '../../consumers/role-names.js';
import type { Sha256 } from '../../option-rom/report.js';
import { type CheckOptions, type CheckReport, check } from '../../report/check.js';
import { checkHelper, type HelperUse } from '../check-helper.js';
import type { DeviceKind } from '../device-kind.js';
import type { RomRole } from './rom-role.js';

export function checkInRole(
	bytes: Uint8Array,
	role: RomRole | undefined,
	kind: DeviceKind | undefined,
	options: Omit<CheckOptions, 'role'>,
	sha256: Sha256,
	use: HelperUse = {},
): CheckReport {
	const checked = checkedRole(role);
	const report = check(bytes, { ...options, ...(checked !== undefined && { role: checked }) }, sha256);
	const inRole = { ...report, findings: [...report.findings, ...cardRomFindings(report, role, kind)] };
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
	const message = "OVMF runs nothing of this ROM: the screen stays dark until the guest's own driver loads";
	const fix = 'take the ROM of a card of the same model whose firmware knows UEFI (type 3 images)';
	return [{ code: 'card-rom-no-picture', severity: 'warning', message, fix }];
}
