/** Sentences with values in them, told in another language. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/language/languages.js';
import { makeTranslator } from '../../src/language/translator.js';

const translate = makeTranslator({
	'no files': '没有文件',
	'image at {}: {}': '{0} 处的映像：{1}',
	'image at {}: {} is too large': '{0} 处的映像：{1} 太大',
	'the {} image{} of {}': '{2} 的 {0} 个映像',
	'the header declares {} bytes': '头声明 {0} 字节',
	'{} and {}': '{0} 和 {1}',
	'QEMU says: {}': 'QEMU 报告：{0=}',
});

describe('a sentence', () => {
	it.each([
		['no files', '没有文件'],
		['something else', 'something else'],
		['image at 0x10: 0x20', '0x10 处的映像：0x20'],
		['the 2 images of a.rom', 'a.rom 的 2 个映像'],
		['the 1 image of a.rom', 'a.rom 的 1 个映像'],
		['', ''],
	])('%s', (english, chinese) => {
		expect(translate(english)).toBe(chinese);
	});

	it('goes by the pattern that says most', () => {
		expect(translate('image at 0x10: 0x20 is too large')).toBe('0x10 处的映像：0x20 太大');
	});

	it('has sentences in it translated, and names left alone', () => {
		expect(translate('image at 0x10: the header declares 5 bytes')).toBe('0x10 处的映像：头声明 5 字节');
		expect(translate('image at 0x10: no')).toBe('0x10 处的映像：no');
	});

	it('leaves alone what others have said', () => {
		expect(translate('QEMU says: no files')).toBe('QEMU 报告：no files');
		expect(translate('image at 0x10: QEMU says: the header declares 5 bytes')).toBe(
			'0x10 处的映像：QEMU 报告：the header declares 5 bytes',
		);
	});

	it('has lists in it translated, and is no list itself', () => {
		expect(translate('image at 0x10: a, b and c')).toBe('0x10 处的映像：a, b 和 c');
		expect(translate('image at 0x10: /tmp/this and that one')).toBe('0x10 处的映像：/tmp/this and that one');
		expect(translate('this and that')).toBe('this and that');
	});

	it('leaves commands and what is quoted as they are', () => {
		const chinese = makeTranslator({ '{} and {}': '{0} 和 {1}', 'build it: {}': '生成：{0}', 'image {}': '映像 {0}' });
		for (const words of ["'VBIOS and GOP.efi'", '`romfile=image 1.rom`', "romtool build -e 'image 1.efi'"]) {
			expect(chinese(`build it: ${words}`)).toBe(`生成：${words}`);
		}
	});

	it('may be told of something that is named before it', () => {
		expect(translate('my file.rom: no files')).toBe('my file.rom：没有文件');
		expect(translate('my file.rom: something else')).toBe('my file.rom: something else');
	});

	it('may be one of several', () => {
		expect(translate('a.rom: no files; the header declares 5 bytes')).toBe('a.rom：没有文件；头声明 5 字节');
		expect(translate('something else; no')).toBe('something else; no');
	});

	it('may begin with a word that it is known by', () => {
		const short = makeTranslator({ 'type {}': '类型 {0}' });
		expect(short('type 0xf0')).toBe('类型 0xf0');
		expect(short('type of a file')).toBe('type of a file');
	});

	it('may have several lines', () => {
		expect(translate('no files\n\nno files\n')).toBe('没有文件\n\n没有文件\n');
	});
});

describe('hostile values', () => {
	it('lose nothing, whatever is in them', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (a, b) => {
				const english = `image at ${a}: ${b}`;
				const chinese = translate(english);
				for (const word of `${a} ${b}`.match(/[0-9]{3,}/g) ?? []) expect(chinese).toContain(word);
			}),
		);
	});

	it('do not stand for the values of others', () => {
		expect(translate('image at {1}: {0}')).toBe('{1} 处的映像：{0}');
	});

	it('do not go deep or take long', () => {
		const deep = 'image at 0: '.repeat(1000);
		expect(translate(deep).startsWith('0 处的映像：')).toBe(true);
		const long = 'image at '.repeat(100_000);
		expect(translate(long)).toBe(long);
	});

	it('are each looked at once on a level', () => {
		let looks = 0;
		const counting = makeTranslator(
			new Proxy({ 'no files': '没有文件' } as Record<string, string>, {
				getOwnPropertyDescriptor: (entries, key) => {
					looks++;
					return Reflect.getOwnPropertyDescriptor(entries, key);
				},
			}),
		);
		const made = looks;
		const text = `${'a.rom: '.repeat(20)}no file`;
		expect(counting(text)).toBe(text);
		expect(looks - made).toBeLessThan(10);
	});
});

it.each([
	['zh_CN.UTF-8', 'zh'],
	['zh-Hans-CN', 'zh'],
	['zh', 'zh'],
	['ZH_tw.Big5', 'zh'],
	['de_DE@euro', 'en'],
	['C.UTF-8', 'en'],
	['zha', 'en'],
	['', 'en'],
])('of the locale %s it takes %s', (locale, language) => {
	expect(languageOf(locale)).toBe(language);
});
