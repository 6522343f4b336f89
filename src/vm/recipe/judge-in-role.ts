/** A ROM that has a role for a device, judged, with what it has no role for itself: a card's own ROM. */
import { type Finding, finder } from '../../bytes/finding.js';
import { inContext } from '../../bytes/told-findings.js';
import { type Judgement, type JudgeOptions, judgeFile } from '../../consumers/judge.js';
import { JUDGE_FINDINGS } from '../../consumers/judge-findings.js';
import type { Role } from '../../consumers/roles.js';
import type { ExaminedFile } from '../../examined/examined-file.js';
import { checkHelper, type HelperUse } from '../check-helper.js';
import type { DeviceKind } from '../device-kind.js';
import type { PLAN_FINDINGS } from './findings.js';
import type { RomRole } from './rom-role-names.js';

const found = finder<typeof PLAN_FINDINGS>();

export function judgeInRole(
	file: ExaminedFile,
	role: RomRole | undefined,
	kind: DeviceKind | undefined,
	options: Omit<JudgeOptions, 'role'>,
	use: HelperUse = {},
): Judgement {
	const checked = checkedRole(role, file);
	const judgement = judgeFile(file, { ...options, ...(checked !== undefined && { role: checked }) });
	const isHelper = role === 'intel-igd' || role === 'intel-2-in-1';
	const about = [
		...cardRomFindings(judgement, role, kind),
		...(isHelper ? checkHelper(file, options.device, use) : []),
	];
	return { ...judgement, findings: [...forIntended(judgement), ...about] };
}

/** What builds the ROM again is for the IDs that it was meant to have, whatever device the report is about. */
function forIntended({ findings, id }: Judgement): Finding[] {
	return findings.map((finding) => ({ ...finding, values: inContext(JUDGE_FINDINGS, finding, { id }) }));
}

/** A driver that is its own helper has none beside it that could be looked at. */
function checkedRole(role: RomRole | undefined, { graphicsKinds }: ExaminedFile): Role | undefined {
	if (role === 'intel-2-in-1') return graphicsKinds.has('igd-helper') ? 'intel-igd' : undefined;
	return role === 'card-rom' || role === 'intel-vbios' ? undefined : role;
}

function cardRomFindings(
	{ verdicts, fit }: Judgement,
	role: RomRole | undefined,
	kind: DeviceKind | undefined,
): Finding[] {
	const own = role === 'card-rom' || (role === 'amd-vbios' && kind === 'amd-card');
	if (!own || verdicts.ovmf.verdict === 'runs' || !fit) return [];
	return [found('card-rom-no-picture', 'warning', {})];
}
