/** GPUs and audio functions for people, a block each. */

import { hexDigits } from '../../bytes/hex.js';
import type { DisplayDevice } from '../../host/display-devices.js';
import { formatId } from '../../pci/ids.js';
import type { PciNames } from '../../pci/names.js';
import { romNeeds } from '../../vm/needs/rom-needs.js';
import type { Io, Output } from '../io.js';
import { say, spokenLanguage } from '../language.js';
import { describeId } from '../pci-names.js';
import { painter } from '../terminal.js';
import { apart, fieldLines, wrap } from '../text-layout.js';
import { DEVICE_TEXTS as TEXTS } from './report-texts/texts.js';

/** A root bus without ACS puts everything into one group. */
const MOST_SHARES = 8;

export function describeDevices(
	devices: readonly DisplayDevice[],
	names: PciNames,
	isSysfs: boolean,
	output: Output,
	env: Io['env'],
): string[] {
	const paint = painter(output, env);
	const blocks = devices.map((device) => {
		const [heading = '', ...rest] = wrap(headingOf(device), output.columns, 2);
		const rows = rowsOf(device, names, isSysfs).flatMap(([label, value]) => fieldLines(label, value, output.columns));
		return [paint('bold', heading), ...rest, ...rows];
	});
	return apart(blocks);
}

function headingOf({ pci, role, gpu = '', integrated, virtualOf }: DisplayDevice): string {
	const roles = {
		gpu: () => say(TEXTS.gpu),
		'gpu-audio': () => say(TEXTS.gpuAudio, { gpu }),
		'board-audio': () => say(TEXTS.boardAudio),
		audio: () => say(TEXTS.audio),
	};
	const words = [roles[role]()];
	if (virtualOf !== undefined) words.push(say(TEXTS.virtual, { physical: virtualOf }));
	else if (role === 'gpu' && integrated !== undefined) words.push(say(integrated ? TEXTS.integrated : TEXTS.discrete));
	if (pci.bootVga === true) words.push(say(TEXTS.primary));
	return `${pci.address}  ${words.join(say(TEXTS.separator))}`;
}

function rowsOf(device: DisplayDevice, names: PciNames, isSysfs: boolean): [string, string][] {
	const { vendorId, deviceId, classCode, driver } = device.pci;
	const rows: [string, string][] = [
		[say(TEXTS.device), describeId(formatId(vendorId), formatId(deviceId), names)],
		[say(TEXTS.class), hexDigits(classCode, 6)],
	];
	if (driver !== undefined || isSysfs) rows.push([say(TEXTS.driver), driver ?? say(TEXTS.noDriver)]);
	const group = groupText(device, isSysfs);
	if (group !== undefined) rows.push([say(TEXTS.group), group]);
	return [...rows, [say(TEXTS.needs), romNeeds(device, spokenLanguage())]];
}

function groupText({ pci: { iommuGroup: group }, shares }: DisplayDevice, isSysfs: boolean): string | undefined {
	if (group === undefined) return isSysfs ? say(TEXTS.noGroup) : undefined;
	if (shares.length === 0) return say(TEXTS.groupAlone, { group });
	const more = Math.max(0, shares.length - MOST_SHARES);
	return say(TEXTS.groupWith, { group, others: shares.slice(0, MOST_SHARES), more });
}
