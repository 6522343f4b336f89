/** What is chosen, read: a device, and where it is on the host. */
import { formatPciAddress, parsePciAddress } from '../../../host/pci-function.js';
import { type PciDevice, parseIdPair } from '../../../pci/ids.js';
import type { Choice } from '../../joint-result.js';
import type { Answer } from '../../protocol.js';
import { ENGINE_TEXTS } from '../texts.js';
import { words } from '../words.js';

export interface Chosen {
	readonly choice: Choice;
	readonly device?: PciDevice;
	readonly address?: string;
}

export type Refused = Extract<Answer, { readonly type: 'refused' }>;

export function readChoice(choice: Choice): Chosen | Refused {
	const { device: id = '', address: place = '' } = choice;
	const refused = (field: Refused['field'], text: 'badDevice' | 'badAddress', value: string): Refused => ({
		...{ type: 'refused', field, words: words(ENGINE_TEXTS[text], { value }) },
	});
	const device = id.trim() === '' ? undefined : deviceOf(id.trim());
	if (device === undefined && id.trim() !== '') return refused('device', 'badDevice', id);
	const at = place.trim() === '' ? undefined : parsePciAddress(place.trim());
	if (at === undefined && place.trim() !== '') return refused('address', 'badAddress', place);
	return {
		choice,
		...(device !== undefined && { device }),
		...(at !== undefined && { address: formatPciAddress({ function: 0, ...at }) }),
	};
}

function deviceOf(text: string): PciDevice | undefined {
	try {
		return parseIdPair(text.replaceAll(/\s+/g, ''));
	} catch {
		return undefined;
	}
}
