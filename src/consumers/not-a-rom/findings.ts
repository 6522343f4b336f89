/** Findings about a file that is not an option ROM. */
import { shellPath } from '../../bytes/shell-word.js';
import { joinedZh, namedZh } from '../../language/chinese.js';
import { entry } from '../../language/entry.js';
import { named } from '../../language/words.js';
import { OTHER_FILES, otherFileFix, otherFileName, whyNotARom } from './other-file-names.js';

export const NOT_A_ROM_FINDINGS = {
	'not-a-rom': entry({
		severity: 'error',
		/** `vendors`: whose devices a GOP driver is for. `contains`: the kind of a container in it that can be opened. */
		values: { what: OTHER_FILES, detail: 'name?', contains: 'name?', vendors: 'vendors?', file: 'file?', id: 'id?' },
		en: {
			message: ({ file, ...it }) =>
				`${file === undefined ? 'This' : named(file)} is ${otherFileName(it, 'en')}, not ${it.what === 'isa-rom' ? 'a PCI one' : 'an option ROM'}. ${whyNotARom(it, 'en')}`,
			fix: ({ file = 'FILE', id, vendors, ...it }) => otherFileFix(it, { file: shellPath(file), id, vendors }, 'en'),
			cause:
				'The file is something else: a driver or another program, a VBT, a VFCT table, an empty dump, text, a web page, an archive, a complete BIOS image, or of unknown format. QEMU loads it anyway, and nothing in the VM finds a ROM.',
			remedy:
				'Do what the finding suggests for this kind of file: build a ROM from a UEFI driver, extract ROMs from BIOS files and archives (romtool extract) or tables (romtool vfct), read an empty dump again.',
		},
		zh: {
			message: ({ file, ...it }) =>
				`${joinedZh(file === undefined ? '该文件' : namedZh(file), '是', otherFileName(it, 'zh'))}，不是 ${it.what === 'isa-rom' ? 'PCI ' : ''}Option ROM。${whyNotARom(it, 'zh')}`,
			fix: ({ file = 'FILE', id, vendors, ...it }) => otherFileFix(it, { file: shellPath(file), id, vendors }, 'zh'),
			cause:
				'该文件是别的内容：驱动或其他程序、VBT、VFCT 表、空的转储文件、文本、网页、压缩包、完整的 BIOS 镜像，或未知格式。QEMU 仍会加载它，但虚拟机中找不到 ROM。',
			remedy:
				'按检查结果对这类文件的建议处理：用 UEFI 驱动生成 ROM，从 BIOS 文件和压缩包（romtool extract）或表（romtool vfct）中提取 ROM，重新读取空的转储文件。',
		},
	}),
};
