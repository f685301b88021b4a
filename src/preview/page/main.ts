import { textsFor } from '../../texts/texts.ts';
import { connect } from './connection.ts';
import { applyChange, type Model, toModel } from './model.ts';
import { createPageView, type PageView } from './page-view.ts';
import { applySettings, readSettings, type Settings } from './settings.ts';
import { putOnSkin } from './skin.ts';

putOnSkin();
let settings = readSettings();
applySettings(settings);

let model: Model | undefined;
let view: PageView | undefined;

const connection = connect({
  received: (event) => {
    if (event.type === 'snapshot') {
      const isNewRun = model !== undefined && model.run !== event.snapshot.run;
      model = toModel(event.snapshot, isNewRun ? undefined : model?.channelId);
      draw();
      if (isNewRun) view?.notify(textsFor(settings.language).preview.restarted);
    } else if (model) {
      applyChange(model, event);
      view?.follow(event);
    }
  },
  lost: () => view?.setConnected('lost'),
});

function change(changed: Settings): void {
  settings = changed;
  applySettings(settings);
}

/** Draws the page anew: at the start, after a reconnection, and in another language or channel. */
function draw(): void {
  if (!model) return;
  const texts = textsFor(settings.language);
  document.title = texts.preview.title;
  view = createPageView({
    model,
    connection,
    settings,
    texts,
    draft: view?.draft ?? '',
    actions: {
      setLanguage: (language) => {
        change({ ...settings, language });
        draw();
      },
      setTheme: (theme) => change({ ...settings, theme }),
      openChannel: (id) => {
        if (model) model.channelId = id;
        draw();
      },
    },
  });
  document.body.replaceChildren(view.element);
}
