import { describe, expect, it } from 'vitest';
import { FormatError } from '../../src/bytes/errors.js';
import { MACHINE_NAMES, readPeHeaders } from '../../src/executable/pe.js';
import { goldenInput } from '../support/files.js';

describe('readPeHeaders', () => {
	it.each([
		['x64-driver-4k.efi', 'X64', 11],
		['x64-app-2k.efi', 'X64', 10],
		['x64-runtime-9k.efi', 'X64', 12],
		['ia32-driver-6k.efi', 'IA32', 11],
		['aa64-driver-20k.efi', 'AA64', 11],
		['arm-driver-3k.efi', 'ARM', 11],
		['ebc-driver-5k.efi', 'EBC', 11],
		['riscv64-driver-5k.efi', 'RISCV64', 11],
		['loong64-driver-5k.efi', 'LOONGARCH64', 11],
		['x64-lfanew-0x100.efi', 'X64', 11],
	])('%s is %s, subsystem %i', (file, machine, subsystem) => {
		const headers = readPeHeaders(goldenInput(file));
		expect(MACHINE_NAMES[headers.machine]).toBe(machine);
		expect(headers.subsystem).toBe(subsystem);
	});

	it.each([
		['bad-empty.efi', 'pe-truncated', 0],
		['bad-63-bytes.efi', 'pe-truncated', 0],
		['bad-not-mz.efi', 'pe-magic', 0],
		['bad-pe-signature.efi', 'pe-signature', 0x40],
		['bad-optional-magic.efi', 'pe-optional-magic', 0x58],
		['bad-truncated-headers.efi', 'pe-truncated', 0x40],
	])('refuses %s with %s at %i', (file, code, offset) => {
		const bytes = goldenInput(file);
		let thrown: unknown;
		try {
			readPeHeaders(bytes);
		} catch (error) {
			thrown = error;
		}
		expect(thrown).toBeInstanceOf(FormatError);
		expect(thrown).toMatchObject({ code, offset });
	});
});
