/** IDs that were written without 0x and so read as decimal, but look as if hex was meant: `-f 1002` is 0x03EA. */
import type { PciNames } from '../../pci/names.js';
import { say } from '../language.js';
import type { EfiRomArguments, WrittenId } from './arguments.js';
import { EFIROM_TEXTS } from './texts.js';

/** One line per suspicious ID. A decimal number that gives a known ID (4098 is 0x1002) is taken at its word. */
export function warnOfDecimalIds({ idsAsWritten, request }: EfiRomArguments, names: PciNames): string[] {
	const suspicious = ({ role, text, value }: WrittenId): boolean => {
		if (!/^[1-9][0-9]{2,3}$/.test(text.trim())) return false;
		if (role === 'vendor') return names.vendor(value) === undefined;
		return names.device(request.vendorId ?? 0, value) === undefined;
	};
	return idsAsWritten
		.filter(suspicious)
		.map(({ role, text, value }) => say(EFIROM_TEXTS.readAsDecimal, { role, value: text.trim(), id: value }));
}
