import { expect, it } from 'vitest';
import { endsInDotOrSpace, isDeviceName } from '../../src/bytes/file-names.js';

it.each(['CON', 'con', 'Aux.rom', 'NUL.tar.gz', 'nul .txt', 'COM1', 'lpt9.bin', 'COM¹', 'CONIN$', 'prn.'])(
	'%s is a device on Windows',
	(name) => {
		expect(isDeviceName(name)).toBe(true);
	},
);

it.each(['CONSOLE.rom', 'vbios_con.rom', 'COM10', 'LPT', 'nullable.efi', '_aux.rom', 'x.CON', '', '.'])(
	'%s is none',
	(name) => {
		expect(isDeviceName(name)).toBe(false);
	},
);

it('a dot or a space at the end is lost on Windows', () => {
	expect(['a.', 'a. ', 'a.rom ', 'a.rom...'].every(endsInDotOrSpace)).toBe(true);
	expect(['a', ' a', '.a', 'a.b', '.', '..', ''].some(endsInDotOrSpace)).toBe(false);
});
