import { formatAddress } from '../../state/address.ts';
import { addressNow } from '../../state/keep-address.ts';
import { browserStorage } from '../../state/kept.ts';
import { LANGUAGES, languageOf, writeLanguage, type Language } from '../../state/language.ts';
import { LANGUAGE_NAMES } from '../../words/language-names.ts';
import { words } from '../../words/words.ts';
import { LanguageIcon } from '../icons.tsx';
import { useStores } from '../stores.ts';

/** Chooses the language of the page, which is loaded anew at the same moment, side and view. */
export const LanguageChoice = () => {
  const stores = useStores();
  const choose = (language: Language): void => {
    writeLanguage(browserStorage(), language);
    const { location } = window;
    const query = new URLSearchParams(formatAddress(addressNow(stores), location.search));
    query.set('lang', language);
    const next = `${location.pathname}?${query}${location.hash}`;
    // The same address where its words did not come before.
    if (`${location.pathname}${location.search}${location.hash}` === next) location.reload();
    else location.replace(next);
  };
  return (
    <label className="language">
      <span className="visually-hidden">{words.chooseLanguage}</span>
      <LanguageIcon />
      <span aria-hidden="true">{words.language}</span>
      <select value={words.language} onChange={({ target }) => choose(languageOf(target.value))}>
        {LANGUAGES.map((language) => <option key={language} value={language} lang={language}>{LANGUAGE_NAMES[language]}</option>)}
      </select>
    </label>
  );
};
