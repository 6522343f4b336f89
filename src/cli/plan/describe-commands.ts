/** A plan as lines for a shell: commands to run, and all else as comments, so that the whole can be copied. */
import type { PlanReport } from '../../assembly/plan/report.js';
import type { PciNames } from '../../pci/names.js';
import { PROXMOX_CATALOGUE } from '../../proxmox/catalogue.js';
import { PLAN_CATALOGUE } from '../../vm/recipe/plan-catalogue.js';
import { romtoolInstall } from '../../vm/romtool-install.js';
import { describeFindings } from '../describe-findings.js';
import { seriousOf } from '../describe-rom.js';
import type { Output } from '../io.js';
import { say } from '../language.js';
import { describeId } from '../pci-names.js';
import { COMMENT, changeCommands, commented, isAny, shellBlocks, virtXmlNote } from '../shell-lines.js';
import { wrap } from '../text-layout.js';
import { COMMAND_TEXTS } from '../texts.js';
import { hostLines } from './describe.js';
import { PLAN_REPORT_TEXTS as TEXTS } from './report-texts/texts.js';

const plain = (_: string, text: string) => text;

/** `missing` are ROM files that are not yet where the VM looks for them. */
export function describeCommands(
	report: PlanReport,
	missing: readonly string[],
	names: PciNames,
	{ columns }: Pick<Output, 'columns'>,
): string[] {
	const width = columns - COMMENT.length;
	const { device, kind, commands, findings, roms } = report;
	const { vm, run, undo, seen, changes } = commands;
	const id = describeId(device.vendorId, device.deviceId, names);
	const found = [...roms.flatMap((rom) => seriousOf(rom.findings)), ...findings];
	const ways =
		undo.length === 0
			? []
			: [
					...wrap(
						say(COMMAND_TEXTS.undo, { vm: isAny(vm) ? undefined : vm, seen: seen || changes.length === 0 }),
						width,
					),
					...undo,
				];
	const blocks = [
		wrap(`${device.address}  ${id}${say(TEXTS.kind, { kind })}${isAny(vm) ? '' : say(TEXTS.forVm, { vm })}`, width, 2),
		describeFindings(commands.findings, PLAN_CATALOGUE, width, plain),
		describeFindings(commands.errors, PROXMOX_CATALOGUE, width, plain),
		virtXmlNote(run, report.host.system, width),
	].map(commented);
	const toDo = changeCommands(run, changes);
	const install =
		run.length === 0 ? [] : missing.map((file) => romtoolInstall(report.host.romFolder, report.host.system, file));
	const none =
		run.length > 0
			? []
			: commented(wrap(isComplete(report) ? say(TEXTS.nothingToChange, { vm }) : say(TEXTS.noCommands), width));
	const after = [ways, hostLines(report, width), describeFindings(found, PLAN_CATALOGUE, width, plain)].map(commented);
	return shellBlocks([...blocks, [...none, ...install, ...toDo], ...after]);
}

function isComplete({ hostpci, commands }: PlanReport): boolean {
	return hostpci.length > 0 && commands.findings.every(({ severity }) => severity !== 'error');
}
