/** Elements that override properties of QEMU's devices, as they are to be written (drvqemu: "Overriding properties of QEMU devices"). */

import { isSwitchProperty } from '../vm/lint/vfio-values.js';
import { isOff, isOn, qemuNumber, type SetOption } from '../vm/qemu-arguments.js';
import { element, writeAttribute, writeXml } from './xml.js';

export const OVERRIDE_TYPES = ['string', 'unsigned', 'signed', 'bool', 'remove'];

/** These look like numbers or switches, and QEMU reads them as text. */
const TEXTS = new Set(['addr', 'x-igd-legacy-mode']);

/** What does the same as `-set` for a device, on one line. */
export function overrideElement(alias: string, sets: readonly Pick<SetOption, 'property' | 'value'>[]): string {
	const properties = sets.map(({ property: name, value }) => {
		const wanted = TEXTS.has(name) ? 'string' : isSwitchProperty(name) ? 'bool' : undefined;
		const typed = typedValue(value, wanted);
		return element('qemu:property', { name, ...typed });
	});
	const device = element('qemu:device', { alias }, [element('qemu:frontend', {}, properties)]);
	return writeXml(element('qemu:override', {}, [device])).replace(/\n\s*/g, '');
}

/** `type='unsigned' value='2'` for 0x2; what cannot be known is a word in capitals. */
export function writtenValue(value: string, wanted?: string): string {
	const meant = typedValue(value, wanted);
	return `${writeAttribute('type', meant.type)} ${writeAttribute('value', meant.value)}`;
}

/** Of the type that is wanted, or of the one that the value looks like. */
function typedValue(value: string, wanted?: string): { type: string; value: string } {
	const number = qemuNumber(value);
	const isSwitch = isOn(value) || isOff(value);
	const type = wanted ?? (isSwitch ? 'bool' : number === undefined ? 'string' : 'unsigned');
	if (type === 'bool') return { type, value: String(isOn(value) || (number ?? 0) > 0) };
	return type === 'string' ? { type, value } : { type, value: number === undefined ? 'NUMBER' : String(number) };
}
