import { agenda } from "@kansrijk/core/agenda/agenda";
import { agendaTemplate } from "@kansrijk/core/agenda/agendaTemplate";
import { intervention } from "@kansrijk/core/interventions/intervention";
import { recordQuery, recordsQuery, versionsQuery } from "../../collections/recordApi.ts";

/** The records that the pages of agendas read. */
export const agendasQuery = recordsQuery("agendas", agenda);
export const interventionsQuery = recordsQuery("interventions", intervention);
export const templatesQuery = recordsQuery("templates", agendaTemplate);

export function agendaQuery(id: string, version?: number) {
  return recordQuery("agendas", id, agenda, version);
}

export function agendaVersionsQuery(id: string) {
  return versionsQuery("agendas", id);
}
