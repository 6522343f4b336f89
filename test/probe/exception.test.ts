import { describe, expect, it } from 'vitest';
import { hasException, isExceptionComplete, parseException } from '../../src/probe/exception.js';

/** As Debian's OVMF 2022.11 prints it, behind control sequences of its console. */
const REPORT = `\x1b[2J\x1b[01;01HBdsDxe: starting Boot0001 "UEFI Non-Block Boot Device"\r
!!!! X64 Exception Type - 0D(#GP - General Protection)  CPU Apic ID - 00000000 !!!!\r
ExceptionData - 0000000000000000\r
RIP  - 000000000E2D50DA, CS  - 0000000000000038, RFLAGS - 0000000000000246\r
RAX  - 0000000003000000, RCX - 00DEADBEEF000000, RDX - 0000000000000002\r
CR0  - 0000000080010033, CR2 - 0000000000000000, CR3 - 000000000F801000\r
GDTR - 000000000F5DB000 0000000000000047, LDTR - 0000000000000000\r
IDTR - 000000000F076018 0000000000000FFF,   TR - 0000000000000000\r
FXSAVE_STATE - 000000000FEA0180\r
!!!! Find image based on IP(0xE2D50DA) (No PDB)  (ImageBase=000000000E2D4000, EntryPoint=000000000E2D5000) !!!!\r
`;

describe("an exception's report", () => {
	it('gives name, registers and the place in the image', () => {
		expect(hasException(REPORT)).toBe(true);
		expect(isExceptionComplete(REPORT)).toBe(true);
		const exception = parseException(REPORT);
		expect(exception).toMatchObject({ name: '#GP - General Protection', offsetInImage: 0x10da });
		expect(exception?.registers).toMatchObject({
			RIP: '0x000000000e2d50da',
			CS: '0x0000000000000038',
			RCX: '0x00deadbeef000000',
			CR3: '0x000000000f801000',
			TR: '0x0000000000000000',
		});
	});

	it('may be there in part', () => {
		const part = REPORT.slice(0, REPORT.indexOf('CR0'));
		expect(isExceptionComplete(part)).toBe(false);
		expect(parseException(part)?.registers['RAX']).toBe('0x0000000003000000');
		expect(parseException(part)).not.toHaveProperty('offsetInImage');
	});

	it('may know no image', () => {
		const report = REPORT.replace(/!!!! Find.*\r\n/, "!!!! Can't find image information. !!!!\r\n");
		expect(isExceptionComplete(report)).toBe(true);
		expect(parseException(report)).not.toHaveProperty('offsetInImage');
	});

	it('is not there where nothing happened', () => {
		expect(hasException('BdsDxe: starting')).toBe(false);
		expect(isExceptionComplete('!!!! Find image !!!!')).toBe(false);
		expect(parseException('BdsDxe: starting')).toBeUndefined();
	});
});
