/** Errors of the library: data and English, and every language where it is asked for. */
import { expect, it } from 'vitest';
import { formatErrors, optionErrors } from '../../src/bytes/errors.js';
import { EXECUTABLE_ERRORS } from '../../src/executable/findings.js';
import { HEADER_FINDINGS } from '../../src/option-rom/headers/findings.js';
import { ID_ERRORS } from '../../src/pci/findings.js';

const error = formatErrors({ ...EXECUTABLE_ERRORS, ...HEADER_FINDINGS });

it('have a code, values and an English message, and the other languages for the asking', () => {
	const magic = error('pe-magic', 0, { found: 0xaa55 });
	expect(magic).toMatchObject({ code: 'pe-magic', offset: 0, values: { found: 0xaa55 } });
	expect(magic.message).toBe('not a PE file: it begins with 55 aa, not with "MZ"');
	expect(magic.in('en')).toBe(magic.message);
	expect(magic.in('zh')).toBe('不是 PE 文件：开头是 55 aa，不是“MZ”');
	expect(magic.reason).toEqual({ code: 'pe-magic', values: { found: 0xaa55 } });
});

it('are made of the sentence of the finding with the same code', () => {
	const signature = error('rom-signature', 0x200, { offset: 0x200, found: 0x5a4d });
	expect(signature.message).toBe('there is no option ROM image at 0x200: it begins with 4d 5a, not 55 aa');
	expect(signature.in('zh')).toBe('0x200 处没有 Option ROM 镜像：开头是 4d 5a，不是 55 aa');
});

it('are the same of another input and from elsewhere', () => {
	const magic = error('pe-magic', 4, { found: 0 });
	expect(magic.inInput(2).at(0x204)).toMatchObject({ code: 'pe-magic', offset: 0x204, input: 2 });
	expect(magic.inInput(2).at(0x204).in('zh')).toBe(magic.in('zh'));
});

it('are no longer than anybody reads', () => {
	const { message, values } = optionErrors(ID_ERRORS)('not-an-id-pair', { value: 'a'.repeat(9000) });
	expect(values['value']).toHaveLength(255);
	expect(message.length).toBeLessThan(400);
});
