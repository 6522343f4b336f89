/** How sections are compressed: the words that nodes have as names, and what each is called in a sentence. */
import type { Language } from '../language/languages.js';

export const PACKINGS = [
	'LZMA',
	'LZMA (HP)',
	'LZMA (Microsoft)',
	'LZMA with x86 filter',
	'LZMA (customized)',
	'LZMA, by its header',
	'Tiano',
	'EFI 1.1 or Tiano',
	'zlib (AMD)',
	'zlib (AMD, second kind)',
	'GZIP',
	'Brotli',
] as const;

export type PackingName = (typeof PACKINGS)[number];

export const PACKING_NAMES: Readonly<Record<Language, Readonly<Record<PackingName, string>>>> = {
	en: {
		LZMA: 'LZMA',
		'LZMA (HP)': 'LZMA (HP)',
		'LZMA (Microsoft)': 'LZMA (Microsoft)',
		'LZMA with x86 filter': 'LZMA (x86 filter)',
		'LZMA (customized)': 'LZMA (customized)',
		'LZMA, by its header': 'LZMA (identified by its header)',
		Tiano: 'Tiano',
		'EFI 1.1 or Tiano': 'EFI 1.1 or Tiano',
		'zlib (AMD)': 'zlib (AMD)',
		'zlib (AMD, second kind)': 'zlib (AMD, second kind)',
		GZIP: 'GZIP',
		Brotli: 'Brotli',
	},
	zh: {
		LZMA: 'LZMA',
		'LZMA (HP)': 'LZMA，HP',
		'LZMA (Microsoft)': 'LZMA，Microsoft',
		'LZMA with x86 filter': 'LZMA，x86 过滤器',
		'LZMA (customized)': 'LZMA，定制',
		'LZMA, by its header': 'LZMA，据其头识别',
		Tiano: 'Tiano',
		'EFI 1.1 or Tiano': 'EFI 1.1 或 Tiano',
		'zlib (AMD)': 'zlib，AMD',
		'zlib (AMD, second kind)': 'zlib，AMD 第二种',
		GZIP: 'GZIP',
		Brotli: 'Brotli',
	},
};
