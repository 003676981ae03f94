import { LICENCE } from "../../lib/model/edition";
import { pathTo } from "../../lib/model/paths";
import { writtenCode } from "../../lib/prints/code";
import { whereToCheck } from "../_site/codeLine";
import { editionOf } from "../_site/editions";
import { qrPath } from "../_site/qrPath";
import { siteAddress } from "../../lib/publish/siteAddress";
import { translatorFor } from "../_site/site";

/**
 * What makes a paper one that can be checked later: its code and day (as ISO 8601 has it, which is short), its licence, whether a lawyer
 * has read it and, where the site has an address, where to ask, as words and as a QR code.
 */
export function Code({ locale, print }: { locale: string; print: string }) {
  const { code, on, review } = editionOf(locale, print);
  const address = siteAddress();
  return (
    <div className="code">
      <p>
        <bdi dir="ltr">{writtenCode(code)}</bdi> · <bdi dir="ltr">{on}</bdi> ·{" "}
        {[LICENCE, review ?? translatorFor(locale)("review.none"), ...whereToCheck(locale)].join(" · ")}
      </p>
      {address && <Qr text={address + pathTo.check(locale, code)} />}
    </div>
  );
}

function Qr({ text }: { text: string }) {
  const { path, width } = qrPath(text);
  return (
    <svg className="qr" viewBox={`0 0 ${width} ${width}`} aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
