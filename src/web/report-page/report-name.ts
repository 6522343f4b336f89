/** What a report is called when it is saved as HTML: as the JSON beside it, whose name is safe whatever the file is called. */
import type { JointResult } from '../joint-result.js';
import type { Download } from '../shown.js';

export function fileReportName({ report }: { readonly report: Download }): string {
	return `${report.name.replace(/\.json$/, '')}-report.html`;
}

export function jointReportName({ device }: Pick<JointResult, 'device'>): string {
	return `romtool${device === undefined ? '' : `-${device.id.replace(':', '-')}`}-report.html`;
}
