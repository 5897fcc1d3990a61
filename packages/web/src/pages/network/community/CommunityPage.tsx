import type { Community } from "@kansrijk/core/network/community";
import { THEMES } from "@kansrijk/core/policy/taxonomy";
import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useLanguage, useText } from "../../../app/language.ts";
import { NotFoundPage } from "../../../app/NotFoundPage.tsx";
import { Page } from "../../../app/Page.tsx";
import { PlainTable } from "../../../components/PlainTable.tsx";
import { Problem } from "../../../components/Problem.tsx";
import { dayText } from "../../../i18n/format.ts";
import { CollectionLinks } from "../CollectionLinks.tsx";
import { ExampleNotice } from "../ExampleNotice.tsx";
import { communitiesQuery } from "../networkQueries.ts";
import { NETWORK } from "../networkWords.ts";
import { FactPlace } from "../organisations/FactPlace.tsx";
import { useFind, type Known } from "../useFind.ts";
import { useSaveRecord } from "../useSaveRecord.ts";
import { COMMUNITY } from "./communityWords.ts";
import { MeetingsSection } from "./MeetingsSection.tsx";
import { QuestionsSection } from "./QuestionsSection.tsx";
import { SayForm } from "./SayForm.tsx";

/** Changes a community; everything else about saving is the page's. */
export type ChangeCommunity = (change: Partial<Community>) => void;

/** A community: who are in it, what they ask and answer, and when they meet. */
export function CommunityPage() {
  const text = useText();
  const { id } = useParams({ from: "/netwerk/gemeenschappen/$id" });
  const { data: all } = useSuspenseQuery(communitiesQuery);
  const known = useFind();
  const save = useSaveRecord<Community>("communities");
  const kept = all.find(({ record }) => record.id === id);
  if (!kept) return <NotFoundPage />;
  const { record } = kept;
  const change: ChangeCommunity = (part) => save.mutate({ record: { ...record, ...part }, expected: kept.version });
  const isExample = [...record.members, ...record.questions, ...record.meetings].some(({ generated }) => generated);
  return (
    <Page
      title={text(record.title)}
      lead={text(record.summary)}
      above={
        <Link to="/netwerk" className="nl-link">
          {text(NETWORK.back)}
        </Link>
      }
    >
      <ExampleNotice isShown={isExample} />
      <p className="note">
        {record.theme ? `${text(THEMES[record.theme].label)}. ` : ""}
        {record.startsWith
          ? `${text(COMMUNITY.startsWith)} ${record.startsWith.schools} ${text(COMMUNITY.schools)} ${record.startsWith.municipalities.map(known.nameOf).join(", ")}. `
          : ""}
        <FactPlace fact={record} />
      </p>
      {save.error ? <Problem error={save.error} /> : null}
      <output>{save.isPending ? text(NETWORK.saving) : save.isSuccess ? text(NETWORK.saved) : null}</output>
      <QuestionsSection community={record} known={known} isBusy={save.isPending} onChange={change} />
      <MeetingsSection community={record} isBusy={save.isPending} onChange={change} />
      <Members community={record} known={known} isBusy={save.isPending} onChange={change} />
      <CollectionLinks collection="communities" label={text(NETWORK.communities)} />
    </Page>
  );
}

export interface CommunityPartProps {
  readonly community: Community;
  readonly isBusy: boolean;
  readonly onChange: ChangeCommunity;
}

function Members({ community, known, isBusy, onChange }: CommunityPartProps & { readonly known: Known }) {
  const text = useText();
  const language = useLanguage();
  const { members } = community;
  const join = ({ by }: { readonly by: string }): string | undefined => {
    if (members.some(({ organisation }) => organisation === by)) return text(COMMUNITY.already);
    onChange({ members: [...members, { organisation: by, since: known.today, generated: false }] });
    return undefined;
  };
  return (
    <section aria-labelledby="leden" className="section">
      <h2 id="leden" className="nl-heading nl-heading--level-2">
        {text(COMMUNITY.members)} ({members.length})
      </h2>
      {members.length === 0 ? (
        <p className="empty">{text(NETWORK.nobody)}</p>
      ) : (
        <PlainTable
          caption={text(COMMUNITY.members)}
          hideCaption
          tall
          columns={[{ label: text(COMMUNITY.member) }, { label: text(COMMUNITY.since) }]}
          rows={members.map(({ organisation, since }) => [known.nameOf(organisation), dayText(since, language)])}
        />
      )}
      <SayForm label={text(COMMUNITY.join)} known={known} isBusy={isBusy} onSay={join} />
    </section>
  );
}
