/* Where the firmware starts the driver. */
#include "fw-cfg.h"
#include "record.h"

static const char OPREGION_FILE[] = "etc/igd-opregion";

Status efi_main(Handle image, SystemTable *system_table);

Status efi_main(Handle image, SystemTable *system_table) {
	(void)image;
	if (system_table == 0) return INVALID_PARAMETER;
	FwCfgFile file;
	if (!fw_cfg_exists() || !fw_cfg_find(OPREGION_FILE, sizeof OPREGION_FILE, &file)) return UNSUPPORTED;
	void *first;
	if (system_table->boot_services->locate_protocol(record_guid, 0, &first) == SUCCESS) return ALREADY_STARTED;
	return layout_of(0) == LAYOUTS ? UNSUPPORTED : SUCCESS;
}
