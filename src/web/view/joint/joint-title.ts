/** What all files together give for a device, in a sentence. */
import { sayIn } from '../../../bytes/say-in.js';
import type { Language } from '../../../language/languages.js';
import { parseIdPair } from '../../../pci/ids.js';
import type { ChosenDevice, JointResult } from '../../joint-result.js';
import { shortName } from '../short-name.js';
import { JOINT } from './texts.js';

export function jointTitle({ roms }: JointResult, device: ChosenDevice, language: Language): string {
	const say = sayIn(language);
	const values = { device: shortName(device), id: parseIdPair(device.id) };
	if (roms.length === 0) return say(JOINT.none, values);
	return say(roms.every(({ fit }) => fit) ? JOINT.ready : JOINT.notFit, { ...values, roms: roms.length });
}
