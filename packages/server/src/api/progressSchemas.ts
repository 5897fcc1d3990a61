import { progressReport } from "@kansrijk/core/progress/progressReport";
import { receiptSchema } from "@kansrijk/core/receipt/receipt";
import { z } from "zod";

export const madeReport = z.object({ report: progressReport.meta({ id: "ProgressReport" }), receipt: receiptSchema });
