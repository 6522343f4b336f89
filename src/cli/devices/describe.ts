/** GPUs and audio functions for people, a block each. */

import type { PciNames } from '../../pci/names.js';
import { fieldLines } from '../describe-field.js';
import { describeId } from '../describe-id.js';
import type { Io, Output } from '../io.js';
import { say } from '../language.js';
import { painter } from '../terminal.js';
import { apart, wrap } from '../text-layout.js';
import type { ListedDevice } from './listed-device.js';

/** A root bus without ACS puts everything into one group. */
const MOST_SHARES = 8;

const ROLES = {
	gpu: 'GPU',
	'board-audio': 'audio of the board',
	audio: 'audio',
} as const;

export function describeDevices(
	devices: readonly ListedDevice[],
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

function headingOf({ address, role, gpu, integrated, virtualOf, bootVga }: ListedDevice): string {
	const words: string[] = [say(role === 'gpu-audio' ? `audio of the GPU ${gpu}` : ROLES[role])];
	if (virtualOf !== undefined) words.push(say(`virtual function of ${virtualOf}`));
	else if (role === 'gpu' && integrated !== undefined) words.push(say(integrated ? 'in the processor' : 'on a card'));
	if (bootVga === true) words.push(say('the primary one'));
	return `${address}  ${words.join(', ')}`;
}

function rowsOf(device: ListedDevice, names: PciNames, isSysfs: boolean): [string, string][] {
	const { vendorId, deviceId, classCode, driver, needs } = device;
	const rows: [string, string][] = [
		['is', describeId(vendorId, deviceId, names)],
		['class', classCode.slice(2)],
	];
	if (driver !== undefined || isSysfs) rows.push(['driver', driver ?? say('none bound')]);
	const group = groupText(device, isSysfs);
	if (group !== undefined) rows.push(['group', say(group)]);
	return [...rows, ['needs', say(needs)]];
}

function groupText({ iommuGroup, shares = [] }: ListedDevice, isSysfs: boolean): string | undefined {
	if (iommuGroup === undefined) return isSysfs ? 'none: the IOMMU is off, and nothing can be passed on' : undefined;
	if (shares.length === 0) return `${iommuGroup}, alone`;
	const more = shares.length - MOST_SHARES;
	const others = `${shares.slice(0, MOST_SHARES).join(' ')}${more > 0 ? ` and ${more} more` : ''}`;
	return `${iommuGroup}, with ${others}`;
}
