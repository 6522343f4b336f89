/** Files taken out of an image by name or GUID. */
import { describe, expect, it } from 'vitest';
import { type FileQuery, findFiles } from '../../src/firmware/find-files.js';
import { ascii, join } from '../support/executables.js';
import * as fw from '../support/firmware/index.js';
import { open } from '../support/tree.js';

const LOGO = '7BB28B99-61BB-11D5-9A5D-0090273FC14D';
const DRIVER = '00000001-1111-2222-3333-444444444444';
const TABLE = '00000002-1111-2222-3333-444444444444';
const SUBTYPE = '878AC2CC-5343-46F2-B563-51F89DAF56BA';
const INNER = '00000003-1111-2222-3333-444444444444';
const PARENT = '00000004-1111-2222-3333-444444444444';

const innerVolume = fw.volume({
	files: [fw.file({ guid: INNER, type: fw.FileType.Freeform, sections: [fw.raw(ascii('inner')), fw.ui('Inner')] })],
});
const image = fw.volume({
	files: [
		fw.file({
			guid: DRIVER,
			type: fw.FileType.Driver,
			sections: [fw.depex(Uint8Array.of(6, 8)), fw.pe32(ascii('MZ driver')), fw.ui('GopDriver'), fw.version('1.0')],
		}),
		fw.file({
			guid: LOGO,
			type: fw.FileType.Freeform,
			sections: [fw.lzma(fw.sections(fw.raw(ascii('BM bitmap')), fw.raw(ascii('\xff\xd8\xff photo'))))],
		}),
		fw.padFile(0x40),
		fw.file({ guid: TABLE, type: fw.FileType.Raw, body: ascii('$VBT table') }),
		fw.file({
			guid: PARENT,
			type: fw.FileType.VolumeImage,
			sections: [fw.volumeImage(innerVolume), fw.ui('Volume')],
		}),
		fw.file({
			guid: DRIVER,
			type: fw.FileType.Freeform,
			sections: [fw.freeformSubtype(SUBTYPE, ascii('\x55\xaa rom')), fw.ui('Tables')],
		}),
	],
});

const found = (query: FileQuery) =>
	findFiles(open(image), query).map(({ name, extension, bytes }) => [
		name,
		extension,
		Buffer.from(bytes.subarray(0, 9)).toString('latin1'),
	]);

describe('findFiles', () => {
	it.each<readonly [string, FileQuery, readonly (readonly [string, string, string])[]]>([
		['a name', { name: 'GopDriver' }, [['GopDriver', '.efi', 'MZ driver']]],
		['a name in another case', { name: 'gopdriver' }, [['GopDriver', '.efi', 'MZ driver']]],
		['a pattern', { name: 'Gop*' }, [['GopDriver', '.efi', 'MZ driver']]],
		[
			'the name of a GUID',
			{ name: 'Logo' },
			[
				['Logo', '.bmp', 'BM bitmap'],
				['Logo', '.jpg', '\xff\xd8\xff photo'],
			],
		],
		['a GUID as a name', { name: '00000002-*' }, [[TABLE, '.vbt', '$VBT tabl']]],
		['a name in an inner volume', { name: 'Inner' }, [['Inner', '.bin', 'inner']]],
		['a name of nothing', { name: 'Nothing' }, []],
		['no name', { name: '' }, []],
		['a GUID', { guid: TABLE }, [[TABLE, '.vbt', '$VBT tabl']]],
		[
			'a GUID in lower case',
			{ guid: LOGO.toLowerCase() },
			[
				['Logo', '.bmp', 'BM bitmap'],
				['Logo', '.jpg', '\xff\xd8\xff photo'],
			],
		],
		[
			'a GUID of two files',
			{ guid: DRIVER },
			[
				['GopDriver', '.efi', 'MZ driver'],
				['Tables', '.rom', '\x55\xaa rom'],
			],
		],
		['the GUID of a freeform section', { guid: SUBTYPE }, [['Intel VBT', '.rom', '\x55\xaa rom']]],
		['the GUID of padding', { guid: 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF' }, []],
		['no query', {}, []],
	])('finds by %s', (_, query, expected) => {
		expect(found(query)).toEqual(expected);
	});

	it('gives a volume in a file as one', () => {
		const [volume, ...others] = findFiles(open(image), { guid: PARENT });
		expect(others).toEqual([]);
		expect(volume).toMatchObject({ name: 'Volume', extension: '.fv', bytes: innerVolume });
		expect(volume?.nodes.map(({ type }) => type)).toEqual(['image', 'volume', 'file', 'section', 'volume']);
	});

	it('gives all with a star, those in volumes of files, too', () => {
		expect(found({ name: '*' }).map(([name]) => name)).toEqual([
			...['GopDriver', 'Logo', 'Logo', TABLE, 'Volume', 'Inner', 'Tables'],
		]);
	});

	it('tells the way from the image to the bytes', () => {
		const [bitmap] = findFiles(open(image), { name: 'Logo' });
		expect(bitmap?.nodes.map(({ type, subtype }) => [type, subtype])).toEqual([
			['image', undefined],
			['volume', 'FFSv2'],
			['file', 'freeform'],
			['section', 'GUID defined'],
			['section', 'raw'],
		]);
	});

	it('leaves out what is empty', () => {
		const empty = fw.file({ guid: TABLE, type: fw.FileType.Raw, body: fw.filled(64, 0xff) });
		const none = fw.file({ guid: TABLE, type: fw.FileType.Freeform, sections: [fw.raw(new Uint8Array()), fw.ui('N')] });
		expect(findFiles(open(fw.volume({ files: [empty, none] })), { guid: TABLE })).toEqual([]);
	});

	it.each([
		['MZ', '.efi'],
		['VZ', '.te'],
		['\x55\xaa', '.rom'],
		['BM', '.bmp'],
		['\xff\xd8\xff', '.jpg'],
		['\x89PNG', '.png'],
		['GIF89a', '.gif'],
		['$VBT', '.vbt'],
		['M', '.bin'],
		['text', '.bin'],
	])('calls what begins with %j %s', (start, extension) => {
		const file = fw.file({ guid: TABLE, type: fw.FileType.Raw, body: join(ascii(start), ascii(' and more')) });
		expect(findFiles(open(fw.volume({ files: [file] })), { guid: TABLE })).toMatchObject([{ extension }]);
	});
});
