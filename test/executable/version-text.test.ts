import { expect, it } from 'vitest';
import { versionText } from '../../src/executable/version-text.js';
import { char16, join, put, versionText as text, u16 } from '../support/executables.js';

it('reads what a program says of itself', () => {
	const bytes = join(char16('ProductName'), text('ProductName', 'A tool'), text('FileDescription', 'Does things'));
	expect(versionText(bytes, 'ProductName')).toBe('A tool');
	expect(versionText(bytes, 'FileDescription')).toBe('Does things');
	expect(versionText(bytes, 'InternalName')).toBeUndefined();
});

it.each<[string, (bytes: Uint8Array) => Uint8Array]>([
	['is cut off', (bytes) => bytes.subarray(0, -2)],
	['has no text', (bytes) => put(bytes, 2, u16(0))],
	['has a value that is no text', (bytes) => put(bytes, 4, u16(0))],
	['is only a key', () => char16('ProductName')],
])('has nothing of one that %s', (_, wrong) => {
	expect(versionText(wrong(text('ProductName', 'A tool')), 'ProductName')).toBeUndefined();
});
